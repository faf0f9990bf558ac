; LLVM 22.1.0, sources e6b9f6bc5d4f469e19758532ac144acac2c4f57a40b3b9fe5477d3b2fd53c1e5
; ModuleID = 'cnnc'
source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define void @f32_sum_rows(ptr noalias readonly captures(none) %.1, ptr noalias readonly captures(none) %.2, i64 %.3, i64 %.4) local_unnamed_addr #0 {
.6:
  %.35.i = getelementptr i8, ptr %.1, i64 64
  %.36.i = load i64, ptr %.35.i, align 8, !noalias !0
  %.37.i = sitofp i64 %.36.i to float
  %.81.i = sub i64 %.4, %.3
  %.127.i26.not = icmp slt i64 %.81.i, 1
  br i1 %.127.i26.not, label %f32_sum_rows.body.exit, label %B190.if.i.lr.ph

B190.if.i.lr.ph:                                  ; preds = %.6
  %.21.i = getelementptr i8, ptr %.1, i64 32
  %.22.i = load i64, ptr %.21.i, align 8, !noalias !0
  %.179.i = load i64, ptr %.1, align 8, !noalias !0
  %.180.i = lshr i64 %.179.i, 48
  %.182.i = load ptr, ptr %.2, align 8, !noalias !0
  %.183.i = and i64 %.179.i, 281474976710655
  %.184.i = getelementptr i64, ptr %.182.i, i64 %.180.i
  %.192.i = shl i64 %.22.i, 2
  %.206205.i = lshr i64 %.22.i, 6
  %.248.not.i = icmp eq i64 %.206205.i, 0
  %0 = and i64 %.22.i, 4032
  %.266.not.i = icmp ne i64 %0, 0
  %.267206.i = lshr i64 %.22.i, 12
  %.268.i = zext i1 %.266.not.i to i64
  %.269.i = add nuw nsw i64 %.267206.i, %.268.i
  %.675.i = and i64 %.22.i, -64
  %.715.i = and i64 %.22.i, 63
  %.758.i21.not = icmp eq i64 %.715.i, 0
  %.821.i = getelementptr i8, ptr %.1, i64 16
  %.822.i = load i64, ptr %.821.i, align 8, !noalias !0
  %.823.i = lshr i64 %.822.i, 48
  %.826.i = and i64 %.822.i, 281474976710655
  %.827.i = getelementptr i64, ptr %.182.i, i64 %.823.i
  %.291.i13.not30 = icmp eq i64 %.269.i, 0
  %.291.i13.not = select i1 %.248.not.i, i1 true, i1 %.291.i13.not30
  br label %B190.if.i

B1086.i.preheader:                                ; preds = %B928.i, %B190.if.i
  %whole.2.1.i.lcssa = phi <16 x float> [ zeroinitializer, %B190.if.i ], [ %.525.i, %B928.i ]
  br label %B1086.if.i

B928.i.loopexit:                                  ; preds = %B580.if.i
  %1 = fadd <16 x float> %.472.i, %.481.i
  %2 = fadd <16 x float> %.491.i, %.501.i
  %3 = fadd <16 x float> %1, %2
  br label %B928.i

B928.i:                                           ; preds = %B928.i.loopexit, %B432.if.i
  %.523.i = phi <16 x float> [ zeroinitializer, %B432.if.i ], [ %3, %B928.i.loopexit ]
  %.525.i = fadd <16 x float> %whole.2.1.i16, %.523.i
  %.291.i = icmp sgt i64 %.237.i.015, 1
  br i1 %.291.i, label %B432.if.i, label %B1086.i.preheader

B1144.i:                                          ; preds = %B1086.if.i
  br i1 %.758.i21.not, label %B1256.i, label %B1182.if.i

B1256.i:                                          ; preds = %B1182.if.i, %B1144.i
  %result.4.1.i.lcssa = phi float [ %.657.i, %B1144.i ], [ %.801.i, %B1182.if.i ]
  %.828.i = load ptr, ptr %.827.i, align 8, !noalias !0
  %.829.i = getelementptr i8, ptr %.828.i, i64 %.826.i
  %.834.i = shl nsw i64 %.68.i.028, 2
  %.842.i = fdiv float %result.4.1.i.lcssa, %.37.i
  %.845.i = getelementptr i8, ptr %.829.i, i64 %.834.i
  store float %.842.i, ptr %.845.i, align 4, !noalias !0
  %.127.i = icmp sgt i64 %.71.i.027, 1
  br i1 %.127.i, label %B190.if.i, label %f32_sum_rows.body.exit

B190.if.i:                                        ; preds = %B190.if.i.lr.ph, %B1256.i
  %.68.i.028 = phi i64 [ %.3, %B190.if.i.lr.ph ], [ %.140.i, %B1256.i ]
  %.71.i.027 = phi i64 [ %.81.i, %B190.if.i.lr.ph ], [ %.136.i, %B1256.i ]
  %.136.i = add nsw i64 %.71.i.027, -1
  %.140.i = add i64 %.68.i.028, 1
  %.185.i = load ptr, ptr %.184.i, align 8, !noalias !0
  %.186.i = getelementptr i8, ptr %.185.i, i64 %.183.i
  %.193.i = mul i64 %.192.i, %.68.i.028
  %.194.i = getelementptr i8, ptr %.186.i, i64 %.193.i
  br i1 %.291.i13.not, label %B1086.i.preheader, label %B432.if.i

B432.if.i:                                        ; preds = %B190.if.i, %B928.i
  %whole.2.1.i16 = phi <16 x float> [ %.525.i, %B928.i ], [ zeroinitializer, %B190.if.i ]
  %.237.i.015 = phi i64 [ %.300.i, %B928.i ], [ %.269.i, %B190.if.i ]
  %.234.i.014 = phi i64 [ %.304.i, %B928.i ], [ 0, %B190.if.i ]
  %.300.i = add nsw i64 %.237.i.015, -1
  %.304.i = add nuw nsw i64 %.234.i.014, 64
  %.347.i = tail call i64 @llvm.smin.i64(i64 %.304.i, i64 %.206205.i)
  %.384.i = sub nsw i64 %.347.i, %.234.i.014
  %.427.i3.not = icmp slt i64 %.384.i, 1
  br i1 %.427.i3.not, label %B928.i, label %B580.if.i

B580.if.i:                                        ; preds = %B432.if.i, %B580.if.i
  %d.2.2.i9 = phi <16 x float> [ %.501.i, %B580.if.i ], [ zeroinitializer, %B432.if.i ]
  %c.2.2.i8 = phi <16 x float> [ %.491.i, %B580.if.i ], [ zeroinitializer, %B432.if.i ]
  %b.2.2.i7 = phi <16 x float> [ %.481.i, %B580.if.i ], [ zeroinitializer, %B432.if.i ]
  %a.2.2.i6 = phi <16 x float> [ %.472.i, %B580.if.i ], [ zeroinitializer, %B432.if.i ]
  %.374.i.05 = phi i64 [ %.436.i, %B580.if.i ], [ %.384.i, %B432.if.i ]
  %.371.i.04 = phi i64 [ %.440.i, %B580.if.i ], [ %.234.i.014, %B432.if.i ]
  %.436.i = add nsw i64 %.374.i.05, -1
  %.440.i = add nuw nsw i64 %.371.i.04, 1
  %4 = shl i64 %.371.i.04, 8
  %.469.i = getelementptr i8, ptr %.194.i, i64 %4
  %.470.i = load <16 x float>, ptr %.469.i, align 4, !noalias !0
  %.472.i = fadd <16 x float> %a.2.2.i6, %.470.i
  %.478.i = getelementptr i8, ptr %.469.i, i64 64
  %.479.i = load <16 x float>, ptr %.478.i, align 4, !noalias !0
  %.481.i = fadd <16 x float> %b.2.2.i7, %.479.i
  %.488.i = getelementptr i8, ptr %.469.i, i64 128
  %.489.i = load <16 x float>, ptr %.488.i, align 4, !noalias !0
  %.491.i = fadd <16 x float> %c.2.2.i8, %.489.i
  %.498.i = getelementptr i8, ptr %.469.i, i64 192
  %.499.i = load <16 x float>, ptr %.498.i, align 4, !noalias !0
  %.501.i = fadd <16 x float> %d.2.2.i9, %.499.i
  %.427.i = icmp samesign ugt i64 %.374.i.05, 1
  br i1 %.427.i, label %B580.if.i, label %B928.i.loopexit

B1086.if.i:                                       ; preds = %B1086.i.preheader, %B1086.if.i
  %result.3.1.i20 = phi float [ 0.000000e+00, %B1086.i.preheader ], [ %.657.i, %B1086.if.i ]
  %.560.i.018 = phi i64 [ 0, %B1086.i.preheader ], [ %.629.i, %B1086.if.i ]
  %.629.i = add nuw nsw i64 %.560.i.018, 1
  %.655.i = extractelement <16 x float> %whole.2.1.i.lcssa, i64 %.560.i.018
  %.657.i = fadd float %.655.i, %result.3.1.i20
  %exitcond.not = icmp eq i64 %.629.i, 16
  br i1 %exitcond.not, label %B1144.i, label %B1086.if.i

B1182.if.i:                                       ; preds = %B1144.i, %B1182.if.i
  %result.4.1.i24 = phi float [ %.801.i, %B1182.if.i ], [ %.657.i, %B1144.i ]
  %.705.i.023 = phi i64 [ %.767.i, %B1182.if.i ], [ %.715.i, %B1144.i ]
  %.702.i.022 = phi i64 [ %.771.i, %B1182.if.i ], [ %.675.i, %B1144.i ]
  %.767.i = add nsw i64 %.705.i.023, -1
  %.771.i = add nuw nsw i64 %.702.i.022, 1
  %5 = shl nsw i64 %.702.i.022, 2
  %.798.i = getelementptr i8, ptr %.194.i, i64 %5
  %.799.i = load float, ptr %.798.i, align 4, !noalias !0
  %.801.i = fadd float %result.4.1.i24, %.799.i
  %.758.i = icmp sgt i64 %.705.i.023, 1
  br i1 %.758.i, label %B1182.if.i, label %B1256.i

f32_sum_rows.body.exit:                           ; preds = %B1256.i, %.6
  ret void
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"f32_sum_rows.body: %retptr"}
!2 = distinct !{!2, !"f32_sum_rows.body"}
