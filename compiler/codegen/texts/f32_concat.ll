; LLVM 22.1.0, sources 82e802af610a4b550a8129187a5558168c1c9a477f977ec916d7891bc34bd598
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
  %.105.i9.not = icmp slt i64 %.59.i, 1
  br i1 %.105.i9.not, label %f32_concat.body.exit, label %B90.if.i.lr.ph

B90.if.i.lr.ph:                                   ; preds = %.6
  %.168.i = getelementptr i8, ptr %.1, i64 16
  %.169.i = load i64, ptr %.168.i, align 8, !noalias !0
  %.182.i = load ptr, ptr %.2, align 8, !noalias !0
  %.204.i = load i64, ptr %.1, align 8, !noalias !0
  %.205.i = lshr i64 %.204.i, 48
  %.208.i = and i64 %.204.i, 281474976710655
  %.209.i = getelementptr i64, ptr %.182.i, i64 %.205.i
  br label %B90.if.i

B510.i:                                           ; preds = %B90.if.i
  %.228113.i = lshr i64 %.158.i, 6
  %.312.i3.not = icmp eq i64 %.228113.i, 0
  br i1 %.312.i3.not, label %B682.i, label %B582.if.i

B682.i:                                           ; preds = %B582.if.i, %B510.i
  %.365.i = lshr i64 %.158.i, 2
  %.409.i = and i64 %.365.i, 15
  %.452.i6.not = icmp eq i64 %.409.i, 0
  br i1 %.452.i6.not, label %B906.i, label %B806.if.i.preheader

B806.if.i.preheader:                              ; preds = %B682.i
  %.368115.i = and i64 %.365.i, 4611686018427387888
  br label %B806.if.i

B906.i:                                           ; preds = %B806.if.i, %B682.i, %B90.if.i
  %.105.i = icmp samesign ugt i64 %.49.i.010, 1
  br i1 %.105.i, label %B90.if.i, label %f32_concat.body.exit

B90.if.i:                                         ; preds = %B90.if.i.lr.ph, %B906.i
  %.46.i.011 = phi i64 [ %.3, %B90.if.i.lr.ph ], [ %.118.i, %B906.i ]
  %.49.i.010 = phi i64 [ %.59.i, %B90.if.i.lr.ph ], [ %.114.i, %B906.i ]
  %.114.i = add nsw i64 %.49.i.010, -1
  %.118.i = add i64 %.46.i.011, 1
  %.144.i = udiv i64 %.46.i.011, %.19.i
  %.151.i = mul nsw i64 %.144.i, %.19.i
  %.152.i.recomposed = urem i64 %.46.i.011, %.19.i
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
  br i1 %.223.not.i, label %B906.i, label %B510.i

B582.if.i:                                        ; preds = %B510.i, %B582.if.i
  %.256.i.04 = phi i64 [ %.325.i, %B582.if.i ], [ 0, %B510.i ]
  %.325.i = add nuw nsw i64 %.256.i.04, 1
  %2 = shl nsw i64 %.256.i.04, 6
  %.353.i = getelementptr i8, ptr %.192.i, i64 %2
  %.354.i = load <16 x float>, ptr %.353.i, align 4, !noalias !0
  %.356.i = getelementptr i8, ptr %.215.i, i64 %2
  store <16 x float> %.354.i, ptr %.356.i, align 4, !noalias !0
  %exitcond.not = icmp eq i64 %.325.i, %.228113.i
  br i1 %exitcond.not, label %B682.i, label %B582.if.i

B806.if.i:                                        ; preds = %B806.if.i.preheader, %B806.if.i
  %.399.i.08 = phi i64 [ %.461.i, %B806.if.i ], [ %.409.i, %B806.if.i.preheader ]
  %.396.i.07 = phi i64 [ %.465.i, %B806.if.i ], [ %.368115.i, %B806.if.i.preheader ]
  %.461.i = add nsw i64 %.399.i.08, -1
  %.465.i = add nuw nsw i64 %.396.i.07, 1
  %3 = shl nsw i64 %.396.i.07, 2
  %.493.i = getelementptr i8, ptr %.192.i, i64 %3
  %.494.i = load float, ptr %.493.i, align 4, !noalias !0
  %.496.i = getelementptr i8, ptr %.215.i, i64 %3
  store float %.494.i, ptr %.496.i, align 4, !noalias !0
  %.452.i = icmp samesign ugt i64 %.399.i.08, 1
  br i1 %.452.i, label %B806.if.i, label %B906.i

f32_concat.body.exit:                             ; preds = %B906.i, %.6
  ret void
}

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"f32_concat.body: %retptr"}
!2 = distinct !{!2, !"f32_concat.body"}
