; LLVM 22.1.0, sources 6df98271d09be7a5869b1b63bbadc7a339822c897fd87807f9be0a670d787f70
; ModuleID = 'cnnc'
source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nounwind
define void @f32_winograd_weights(ptr noalias readonly captures(none) %.1, ptr noalias readonly captures(none) %.2, i64 %.3, i64 %.4) local_unnamed_addr #0 {
.6:
  %.25.i = getelementptr i8, ptr %.1, i64 40
  %.26.i = load i64, ptr %.25.i, align 8, !noalias !0
  %.66.i = sub i64 %.4, %.3
  %.112.i1.not = icmp slt i64 %.66.i, 1
  br i1 %.112.i1.not, label %f32_winograd_weights.body.exit, label %B90.if.i.lr.ph

B90.if.i.lr.ph:                                   ; preds = %.6
  %.175.i = getelementptr i8, ptr %.1, i64 48
  %.176.i = load i64, ptr %.175.i, align 8, !noalias !0
  %.177.i = add nsw i64 %.176.i, -1
  %.195.i = load i64, ptr %.1, align 8, !noalias !0
  %.196.i = lshr i64 %.195.i, 48
  %.198.i = load ptr, ptr %.2, align 8, !noalias !0
  %.199.i = and i64 %.195.i, 281474976710655
  %.200.i = getelementptr i64, ptr %.198.i, i64 %.196.i
  %.223.i = getelementptr i8, ptr %.1, i64 16
  %.224.i = load i64, ptr %.223.i, align 8, !noalias !0
  %.225.i = lshr i64 %.224.i, 48
  %.228.i = and i64 %.224.i, 281474976710655
  %.229.i = getelementptr i64, ptr %.198.i, i64 %.225.i
  %.251.i = getelementptr i8, ptr %.1, i64 32
  %.252.i = load i64, ptr %.251.i, align 8, !noalias !0
  %.313.i = getelementptr i8, ptr %.2, i64 8
  %.314.i = load ptr, ptr %.313.i, align 8, !noalias !0
  %.342.i = getelementptr i8, ptr %.1, i64 56
  %.343.i = load i64, ptr %.342.i, align 8, !noalias !0
  %factor.op.mul = shl i64 %.343.i, 5
  %.368.i = getelementptr i8, ptr %.1, i64 64
  %.369.i = load i64, ptr %.368.i, align 8, !noalias !0
  %.387.i = getelementptr i8, ptr %.1, i64 72
  %.388.i = load i64, ptr %.387.i, align 8, !noalias !0
  %.428.i = getelementptr i8, ptr %.1, i64 80
  %.429.i = load i64, ptr %.428.i, align 8, !noalias !0
  br label %B90.if.i

B90.if.i:                                         ; preds = %B90.if.i.lr.ph, %B90.if.i
  %.53.i.03 = phi i64 [ %.3, %B90.if.i.lr.ph ], [ %.125.i, %B90.if.i ]
  %.56.i.02 = phi i64 [ %.66.i, %B90.if.i.lr.ph ], [ %.121.i, %B90.if.i ]
  %.121.i = add nsw i64 %.56.i.02, -1
  %.125.i = add i64 %.53.i.03, 1
  %.151.i = udiv i64 %.53.i.03, %.26.i
  %.157.i = mul nsw i64 %.151.i, %.26.i
  %.158.i.recomposed = urem i64 %.53.i.03, %.26.i
  %.179.i = icmp eq i64 %.151.i, %.177.i
  %.201.i = load ptr, ptr %.200.i, align 8, !noalias !0
  %.202.i = getelementptr i8, ptr %.201.i, i64 %.199.i
  %.230.i = load ptr, ptr %.229.i, align 8, !noalias !0
  %.231.i = getelementptr i8, ptr %.230.i, i64 %.228.i
  %.254.i = shl nsw i64 %.158.i.recomposed, 4
  %.255.i = sub nsw i64 %.252.i, %.254.i
  %.257.i = tail call i64 @llvm.smin.i64(i64 %.255.i, i64 16)
  %..i = select i1 %.179.i, i64 12, i64 11
  %.310.i = getelementptr i64, ptr %.1, i64 %..i
  %.311.i = load i64, ptr %.310.i, align 8, !noalias !0
  %.312.i = icmp slt i64 %.311.i, 0
  %.315.i = tail call i64 @llvm.smax.i64(i64 %.311.i, i64 0)
  %.316.i = getelementptr i64, ptr %.314.i, i64 %.315.i
  %.317.i = load i64, ptr %.316.i, align 8, !noalias !0
  %.318.i = select i1 %.312.i, i64 0, i64 %.317.i
  %.328.i.reass = mul i64 %.151.i, %factor.op.mul
  %.349.i = mul nsw i64 %.158.i.recomposed, 576
  %0 = getelementptr i8, ptr %.202.i, i64 %.328.i.reass
  %.352.i = getelementptr i8, ptr %0, i64 %.349.i
  %.371.i = mul nsw i64 %.369.i, %.151.i
  %.390.i = mul nsw i64 %.388.i, %.158.i.recomposed
  %1 = getelementptr i8, ptr %.231.i, i64 %.371.i
  %.395.i = getelementptr i8, ptr %1, i64 %.390.i
  %.399.i = sub nsw i64 16, %.257.i
  %.431.i = inttoptr i64 %.318.i to ptr
  tail call void %.431.i(ptr %.352.i, ptr %.395.i, i64 %.257.i, i64 %.399.i, i64 %.343.i, i64 %.429.i) #0, !noalias !0
  %.112.i = icmp samesign ugt i64 %.56.i.02, 1
  br i1 %.112.i, label %B90.if.i, label %f32_winograd_weights.body.exit

f32_winograd_weights.body.exit:                   ; preds = %B90.if.i, %.6
  ret void
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

attributes #0 = { nounwind }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"f32_winograd_weights.body: %retptr"}
!2 = distinct !{!2, !"f32_winograd_weights.body"}
