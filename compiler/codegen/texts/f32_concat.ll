; LLVM 22.1.0, sources 5ef0e8143974921348c788b6d15ec6fb6389524a0ba324c23c94142940906a7b
; ModuleID = 'cnnc'
source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define void @f32_concat(ptr noalias readonly captures(none) %.1, ptr noalias readonly captures(none) %.2, i64 %.3, i64 %.4) local_unnamed_addr #0 {
.6:
  %.18.i = getelementptr i8, ptr %.1, i64 24
  %.19.i = load i64, ptr %.18.i, align 8, !noalias !0
  %.59.i = sub i64 %.4, %.3
  %.105.i12.not = icmp slt i64 %.59.i, 1
  br i1 %.105.i12.not, label %f32_concat.body.exit, label %B90.if.i.lr.ph

B90.if.i.lr.ph:                                   ; preds = %.6
  %.168.i = getelementptr i8, ptr %.1, i64 16
  %.169.i = load i64, ptr %.168.i, align 8, !noalias !0
  %.182.i = load ptr, ptr %.2, align 8, !noalias !0
  %.204.i = load i64, ptr %.1, align 8, !noalias !0
  %.205.i = lshr i64 %.204.i, 48
  %.208.i = and i64 %.204.i, 281474976710655
  %.209.i = getelementptr i64, ptr %.182.i, i64 %.205.i
  br label %B90.if.i

B512.i:                                           ; preds = %B90.if.i
  %.228151.i = lshr i64 %.158.i, 6
  %.312.i3.not = icmp eq i64 %.228151.i, 0
  br i1 %.312.i3.not, label %B684.i, label %B584.if.i

B684.i:                                           ; preds = %B584.if.i, %B512.i
  %.365153.i = lshr i64 %.158.i, 2
  %.411.i = and i64 %.365153.i, 15
  %.454.i6.not = icmp eq i64 %.411.i, 0
  br i1 %.454.i6.not, label %B912.i, label %B812.if.i.preheader

B812.if.i.preheader:                              ; preds = %B684.i
  %.373154.i = and i64 %.365153.i, 4611686018427387888
  br label %B812.if.i

B912.i:                                           ; preds = %B812.if.i, %B684.i
  %.549.i = and i64 %.158.i, 3
  %.592.i9.not = icmp eq i64 %.549.i, 0
  br i1 %.592.i9.not, label %B1028.i, label %B960.if.i.preheader

B960.if.i.preheader:                              ; preds = %B912.i
  %.507.i = and i64 %.158.i, -4
  br label %B960.if.i

B1028.i:                                          ; preds = %B960.if.i, %B912.i, %B90.if.i
  %.105.i = icmp samesign ugt i64 %.49.i.013, 1
  br i1 %.105.i, label %B90.if.i, label %f32_concat.body.exit

B90.if.i:                                         ; preds = %B90.if.i.lr.ph, %B1028.i
  %.46.i.014 = phi i64 [ %.3, %B90.if.i.lr.ph ], [ %.118.i, %B1028.i ]
  %.49.i.013 = phi i64 [ %.59.i, %B90.if.i.lr.ph ], [ %.114.i, %B1028.i ]
  %.114.i = add nsw i64 %.49.i.013, -1
  %.118.i = add i64 %.46.i.014, 1
  %.144.i = udiv i64 %.46.i.014, %.19.i
  %.151.i = mul nsw i64 %.144.i, %.19.i
  %.152.i.recomposed = urem i64 %.46.i.014, %.19.i
  %.idx = shl i64 %.152.i.recomposed, 5
  %0 = getelementptr i8, ptr %.1, i64 %.idx
  %.157.i = getelementptr i8, ptr %0, i64 48
  %.158.i = load i64, ptr %.157.i, align 8, !noalias !0
  %.170.i = mul nsw i64 %.169.i, %.144.i
  %.173.i = getelementptr i8, ptr %0, i64 56
  %.174.i = load i64, ptr %.173.i, align 8, !noalias !0
  %.178.i = getelementptr i8, ptr %0, i64 32
  %.179.i = load i64, ptr %.178.i, align 8, !noalias !0
  %.180.i = lshr i64 %.179.i, 48
  %.183.i = and i64 %.179.i, 281474976710655
  %.184.i = getelementptr i64, ptr %.182.i, i64 %.180.i
  %.185.i = load ptr, ptr %.184.i, align 8, !noalias !0
  %.186.i = getelementptr i8, ptr %.185.i, i64 %.183.i
  %.191.i = mul nsw i64 %.158.i, %.144.i
  %.192.i = getelementptr i8, ptr %.186.i, i64 %.191.i
  %.210.i = load ptr, ptr %.209.i, align 8, !noalias !0
  %.211.i = getelementptr i8, ptr %.210.i, i64 %.208.i
  %1 = getelementptr i8, ptr %.211.i, i64 %.170.i
  %.215.i = getelementptr i8, ptr %1, i64 %.174.i
  %.223.not.i = icmp eq ptr %.192.i, %.215.i
  br i1 %.223.not.i, label %B1028.i, label %B512.i

B584.if.i:                                        ; preds = %B512.i, %B584.if.i
  %.256.i.04 = phi i64 [ %.325.i, %B584.if.i ], [ 0, %B512.i ]
  %.325.i = add nuw nsw i64 %.256.i.04, 1
  %2 = shl nsw i64 %.256.i.04, 6
  %.353.i = getelementptr i8, ptr %.192.i, i64 %2
  %.354.i = load <16 x float>, ptr %.353.i, align 4, !noalias !0
  %.356.i = getelementptr i8, ptr %.215.i, i64 %2
  store <16 x float> %.354.i, ptr %.356.i, align 4, !noalias !0
  %exitcond.not = icmp eq i64 %.325.i, %.228151.i
  br i1 %exitcond.not, label %B684.i, label %B584.if.i

B812.if.i:                                        ; preds = %B812.if.i.preheader, %B812.if.i
  %.401.i.08 = phi i64 [ %.463.i, %B812.if.i ], [ %.411.i, %B812.if.i.preheader ]
  %.398.i.07 = phi i64 [ %.467.i, %B812.if.i ], [ %.373154.i, %B812.if.i.preheader ]
  %.463.i = add nsw i64 %.401.i.08, -1
  %.467.i = add nuw nsw i64 %.398.i.07, 1
  %3 = shl nsw i64 %.398.i.07, 2
  %.495.i = getelementptr i8, ptr %.192.i, i64 %3
  %.496.i = load float, ptr %.495.i, align 4, !noalias !0
  %.498.i = getelementptr i8, ptr %.215.i, i64 %3
  store float %.496.i, ptr %.498.i, align 4, !noalias !0
  %.454.i = icmp samesign ugt i64 %.401.i.08, 1
  br i1 %.454.i, label %B812.if.i, label %B912.i

B960.if.i:                                        ; preds = %B960.if.i.preheader, %B960.if.i
  %.539.i.011 = phi i64 [ %.601.i, %B960.if.i ], [ %.549.i, %B960.if.i.preheader ]
  %.536.i.010 = phi i64 [ %.605.i, %B960.if.i ], [ %.507.i, %B960.if.i.preheader ]
  %.601.i = add nsw i64 %.539.i.011, -1
  %.605.i = add nuw nsw i64 %.536.i.010, 1
  %.631.i = getelementptr i8, ptr %.192.i, i64 %.536.i.010
  %.632.i = load i8, ptr %.631.i, align 1, !noalias !0
  %.636.i = getelementptr i8, ptr %.215.i, i64 %.536.i.010
  store i8 %.632.i, ptr %.636.i, align 1, !noalias !0
  %.592.i = icmp samesign ugt i64 %.539.i.011, 1
  br i1 %.592.i, label %B960.if.i, label %B1028.i

f32_concat.body.exit:                             ; preds = %B1028.i, %.6
  ret void
}

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"f32_concat.body: %retptr"}
!2 = distinct !{!2, !"f32_concat.body"}
